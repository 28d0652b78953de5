## vocabulary

## dates

## problems

## schedule

## page
